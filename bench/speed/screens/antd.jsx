import { Button, Card, ConfigProvider, Descriptions, Form, Input, Modal, Table } from 'antd'
import { useState } from 'react'
import { columns, rows, useFacts } from './content.js'

const tableColumns = columns.map((title, index) => ({ title, dataIndex: index, key: title }))
const theme = { token: { motion: false } }

const Trivial = () => {
  const facts = useFacts()
  const [open, setOpen] = useState(false)
  if (!facts) return null
  return (
    <Card title="API Credentials">
      <Descriptions items={facts.map(([name, value]) => ({ key: name, label: name, children: value }))} />
      <Table columns={tableColumns} dataSource={rows} rowKey={(row) => row[0]} pagination={false} />
      <Form layout="vertical">
        <Form.Item label="Access token" name="token">
          <Input.Password />
        </Form.Item>
        <Button htmlType="submit" type="primary">
          Check token
        </Button>
      </Form>
      <Button onClick={() => setOpen(true)}>What does this mean?</Button>
      <Modal open={open} onCancel={() => setOpen(false)} title="Meta no longer accepts this token" footer={null}>
        Make a new one and paste it here.
      </Modal>
    </Card>
  )
}

export const Screen = () => (
  <ConfigProvider theme={theme}>
    <Trivial />
  </ConfigProvider>
)
