/** Stands in the page before it has anything to say; each new `text` is read out once. */
export const LiveRegion = ({ text }: { text: string }) => (
  <div role="status" aria-live="polite" className="wac-unseen">
    {text}
  </div>
)
