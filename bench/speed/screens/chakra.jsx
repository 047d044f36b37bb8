import {
  Button,
  Card,
  ChakraProvider,
  CloseButton,
  defaultSystem,
  Dialog,
  Field,
  Heading,
  Input,
  Portal,
  Table,
  Text,
} from '@chakra-ui/react'
import { columns, rows, useFacts } from './content.js'

const Trivial = () => {
  const facts = useFacts()
  if (!facts) return null
  return (
    <Card.Root>
      <Card.Body>
        <Heading as="h2">API Credentials</Heading>
        <dl>
          {facts.map(([name, value]) => (
            <div key={name}>
              <Text as="dt">{name}</Text>
              <Text as="dd">{value}</Text>
            </div>
          ))}
        </dl>
        <Table.Root>
          <Table.Header>
            <Table.Row>
              {columns.map((column) => (
                <Table.ColumnHeader key={column}>{column}</Table.ColumnHeader>
              ))}
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {rows.map((row) => (
              <Table.Row key={row[0]}>
                {row.map((cell) => (
                  <Table.Cell key={cell}>{cell}</Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table.Root>
        <form>
          <Field.Root>
            <Field.Label>Access token</Field.Label>
            <Input type="password" />
          </Field.Root>
          <Button type="submit">Check token</Button>
        </form>
        <Dialog.Root motionPreset="none">
          <Dialog.Trigger asChild>
            <Button>What does this mean?</Button>
          </Dialog.Trigger>
          <Portal>
            <Dialog.Backdrop />
            <Dialog.Positioner>
              <Dialog.Content>
                <Dialog.Title>Meta no longer accepts this token</Dialog.Title>
                <Text>Make a new one and paste it here.</Text>
                <Dialog.CloseTrigger asChild>
                  <CloseButton aria-label="Close" />
                </Dialog.CloseTrigger>
              </Dialog.Content>
            </Dialog.Positioner>
          </Portal>
        </Dialog.Root>
      </Card.Body>
    </Card.Root>
  )
}

export const Screen = () => (
  <ChakraProvider value={defaultSystem}>
    <Trivial />
  </ChakraProvider>
)
