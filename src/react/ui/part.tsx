import {
  forwardRef,
  lazy,
  Suspense,
  useState,
  type ComponentType,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react'
import { useIsHydrated } from '../lib/use-is-hydrated.js'
import type { PartLoader } from './remember-part.js'

type Part<P, E> = ForwardRefExoticComponent<P & RefAttributes<E>>

/**
 * A part in a chunk of its own, with the Suspense boundary that it needs; nothing is drawn until it is there. One that is remembered is drawn at once.
 * Nor on a server: `renderToString` cannot wait for a chunk, and a field that takes a secret needs its script first.
 */
export const part = <P extends object, E>(load: (() => Promise<Part<P, E>>) | PartLoader<Part<P, E>>): Part<P, E> => {
  // SAFETY: `lazy` keeps the component's props; only its generic signature cannot say so.
  const Loaded = lazy(async () => ({ default: await load() })) as unknown as ComponentType<P & RefAttributes<E>>
  return forwardRef<E, P>(function LazyPart(props, ref) {
    const [Shown] = useState<ComponentType<P & RefAttributes<E>>>(() => ('known' in load && load.known) || Loaded)
    if (!useIsHydrated()) return null
    return (
      <Suspense fallback={null}>
        <Shown {...(props as P)} ref={ref} />
      </Suspense>
    )
  }) as Part<P, E>
}
