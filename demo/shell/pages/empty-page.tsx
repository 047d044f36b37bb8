export const EmptyPage = ({ title }: { title: string }) => (
  <section className="shell-empty">
    <h1>{title}</h1>
    <p>This part of the admin belongs to the host. Nothing is here in the demo.</p>
  </section>
)
