import { useTickets } from './help-desk.js'

export function HelpDeskCard() {
  const tickets = useTickets()
  return (
    <section aria-labelledby="help-desk-heading">
      <h2 id="help-desk-heading">Chakra’s help desk</h2>
      <p>A ticket that you open here lands in this list, and nowhere else.</p>
      {tickets.length === 0 && <p>None yet.</p>}
      <ul>
        {tickets.map(({ id, subject, text }) => (
          <li key={id}>
            <details>
              <summary>
                Ticket {id}: {subject}
              </summary>
              <pre className="shell-ticket">{text}</pre>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
