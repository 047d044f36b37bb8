import { Button, ConfigProvider, Input, Modal, theme, Typography } from 'antd'
import 'antd/dist/reset.css'
import { useState } from 'react'
import { Screen } from '../screen.jsx'

const { darkAlgorithm, defaultAlgorithm } = theme

export const Host = ({ scheme }) => {
  const [open, setOpen] = useState(false)
  return (
    <ConfigProvider theme={{ algorithm: scheme === 'dark' ? darkAlgorithm : defaultAlgorithm }}>
      <Typography.Title>Acme</Typography.Title>
      <Input aria-label="Name" />
      <Button onClick={() => setOpen(true)}>Open settings</Button>
      <Modal title="Settings" open={open} onOk={() => setOpen(false)} onCancel={() => setOpen(false)} width={760}>
        <Screen />
      </Modal>
    </ConfigProvider>
  )
}
