import { Button, MantineProvider, Modal, TextInput, Title } from '@mantine/core'
import '@mantine/core/styles.css'
import { useState } from 'react'
import { Screen } from '../screen.jsx'

export const Host = ({ scheme }) => {
  const [open, setOpen] = useState(false)
  return (
    <MantineProvider forceColorScheme={scheme}>
      <Title>Acme</Title>
      <TextInput label="Name" />
      <Button onClick={() => setOpen(true)}>Open settings</Button>
      <Modal title="Settings" opened={open} onClose={() => setOpen(false)} closeOnEscape={false} size={760}>
        <Screen />
      </Modal>
    </MantineProvider>
  )
}
