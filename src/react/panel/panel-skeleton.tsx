export const PanelSkeleton = ({ label }: { label: string }) => (
  <>
    <p role="status" className="wac-unseen">
      {label}
    </p>
    {['status', 'permissions', 'form'].map((part) => (
      <div key={part} className="wac-card wac-skeleton" data-part={part} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    ))}
  </>
)
