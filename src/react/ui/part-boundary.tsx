import { Component, Suspense, type ReactNode } from 'react'
import { LostPart } from './lost-part.js'

interface PartBoundaryProps {
  children: ReactNode
  /** Shown when the part could not be loaded. @default a notice that says so */
  failed?: ReactNode
}

/** A part that arrives in a chunk of its own: when the chunk is lost, the rest of the page stays. */
export class PartBoundary extends Component<PartBoundaryProps, { lost: boolean }> {
  override state = { lost: false }

  static getDerivedStateFromError() {
    return { lost: true }
  }

  override render(): ReactNode {
    const { children, failed = <LostPart /> } = this.props
    return this.state.lost ? failed : <Suspense fallback={null}>{children}</Suspense>
  }
}
