import { Button, ChakraProvider, CloseButton, defaultSystem, Dialog, Heading, Input, Portal } from '@chakra-ui/react'
import { Screen } from '../screen.jsx'

export const Host = () => (
  <ChakraProvider value={defaultSystem}>
    <Heading>Acme</Heading>
    <Input aria-label="Name" />
    <Dialog.Root closeOnEscape={false} size="lg">
      <Dialog.Trigger asChild>
        <Button>Open settings</Button>
      </Dialog.Trigger>
      <Portal>
        <Dialog.Backdrop />
        <Dialog.Positioner>
          <Dialog.Content maxWidth="760px">
            <Dialog.Header>
              <Dialog.Title>Settings</Dialog.Title>
              <Dialog.CloseTrigger asChild>
                <CloseButton />
              </Dialog.CloseTrigger>
            </Dialog.Header>
            <Dialog.Body>
              <Screen />
            </Dialog.Body>
          </Dialog.Content>
        </Dialog.Positioner>
      </Portal>
    </Dialog.Root>
  </ChakraProvider>
)
