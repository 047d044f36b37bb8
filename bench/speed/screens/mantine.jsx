import { Button, Card, createTheme, MantineProvider, Modal, PasswordInput, Table, Text, Title } from '@mantine/core'
import '@mantine/core/styles.css'
import { useState } from 'react'
import { columns, rows, useFacts } from './content.js'

const theme = createTheme({})

const Trivial = () => {
  const facts = useFacts()
  const [open, setOpen] = useState(false)
  if (!facts) return null
  return (
    <Card>
      <Title order={2}>API Credentials</Title>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <Text component="dt">{name}</Text>
            <Text component="dd">{value}</Text>
          </div>
        ))}
      </dl>
      <Table>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column}>{column}</Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row[0]}>
              {row.map((cell) => (
                <Table.Td key={cell}>{cell}</Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <form>
        <PasswordInput label="Access token" />
        <Button type="submit">Check token</Button>
      </form>
      <Button onClick={() => setOpen(true)}>What does this mean?</Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title="Meta no longer accepts this token"
        transitionProps={{ duration: 0 }}
      >
        <Text>Make a new one and paste it here.</Text>
        <Button onClick={() => setOpen(false)}>Close</Button>
      </Modal>
    </Card>
  )
}

export const Screen = () => (
  <MantineProvider theme={theme}>
    <Trivial />
  </MantineProvider>
)
