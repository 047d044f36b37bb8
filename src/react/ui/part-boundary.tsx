import { Component, Suspense, type ReactNode } from 'react'

interface PartBoundaryProps {
  children: ReactNode
  /** Shown while the part is loading. */
  loading?: ReactNode
  /** Shown when the part could not be loaded. */
  failed: ReactNode
}

/** A part that arrives in a chunk of its own: when the chunk is lost, the rest of the page stays. */
export class PartBoundary extends Component<PartBoundaryProps, { lost: boolean }> {
  override state = { lost: false }

  static getDerivedStateFromError() {
    return { lost: true }
  }

  override render(): ReactNode {
    const { children, loading = null, failed } = this.props
    return this.state.lost ? failed : <Suspense fallback={loading}>{children}</Suspense>
  }
}
