export const PanelSkeleton = () => (
  <>
    {['status', 'permissions', 'form'].map((part) => (
      <div key={part} className="wac-card wac-skeleton" data-part={part} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
        <i />
      </div>
    ))}
  </>
)
