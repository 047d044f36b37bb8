import * as Dialog from '@radix-ui/react-dialog'
import { useForm } from 'react-hook-form'
import { columns, rows, useFacts } from './content.js'

/** Plain elements, react-hook-form and Radix Dialog: what the others are measured against. */
export const Screen = () => {
  const facts = useFacts()
  const { register, handleSubmit } = useForm()
  if (!facts) return null
  return (
    <section>
      <h2>API Credentials</h2>
      <dl>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column}>{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row[0]}>
              {row.map((cell) => (
                <td key={cell}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <form onSubmit={(event) => void handleSubmit(() => {})(event)}>
        <label htmlFor="bare-token">Access token</label>
        <input id="bare-token" type="password" {...register('token')} />
        <button>Check token</button>
      </form>
      <Dialog.Root>
        <Dialog.Trigger>What does this mean?</Dialog.Trigger>
        <Dialog.Portal>
          <Dialog.Overlay />
          <Dialog.Content>
            <Dialog.Title>Meta no longer accepts this token</Dialog.Title>
            <Dialog.Description>Make a new one and paste it here.</Dialog.Description>
            <Dialog.Close>Close</Dialog.Close>
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </section>
  )
}
