import { useMutation, useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useReducer, useRef, useState, type ComponentType } from 'react'
import { useForm } from 'react-hook-form'
import type { places } from './places.js'

export const LEAKED = `EAACANARY${'x9Y8z7W6v5'.repeat(12)}`

interface Leak {
  name: string
  place: keyof ReturnType<typeof places>
  Leak: ComponentType
}

const DraftContext = createContext('')
const Length = ({ draft }: { draft: string }) => <span>{draft.length}</span>
const ContextLength = () => <span>{useContext(DraftContext).length}</span>

const InState = () => {
  const [draft] = useState({ text: LEAKED })
  return <span>{draft.text.length}</span>
}
const InStateBefore = () => {
  const [draft, forget] = useReducer(() => '', LEAKED)
  useEffect(forget, [forget])
  return <span>{draft.length}</span>
}
const InRef = () => {
  useRef({ draft: LEAKED })
  return null
}
const InForm = () => {
  const { register, setValue } = useForm<{ draft: string }>()
  useEffect(() => setValue('draft', LEAKED), [setValue])
  return <input {...register('draft')} type="password" />
}
const InQueryKey = () => {
  useQuery({ queryKey: ['check', LEAKED], queryFn: () => null })
  return null
}
const InMutation = () => {
  const { mutate } = useMutation({ mutationFn: (draft: string) => Promise.resolve(draft.length) })
  useEffect(() => mutate(LEAKED), [mutate])
  return null
}

const by = (run: () => void): ComponentType =>
  function Leaking() {
    useEffect(run, [])
    return null
  }

/** Components that do what ours must not, one for each way a token can get away. */
export const LEAKS: Leak[] = [
  { name: 'in state', place: 'react', Leak: InState },
  { name: 'in the state before the last change', place: 'react', Leak: InStateBefore },
  { name: 'in a ref', place: 'react', Leak: InRef },
  { name: 'in a prop', place: 'react', Leak: () => <Length draft={LEAKED} /> },
  {
    name: 'in a context',
    place: 'react',
    Leak: () => (
      <DraftContext.Provider value={LEAKED}>
        <ContextLength />
      </DraftContext.Provider>
    ),
  },
  { name: 'in the values of a form', place: 'react', Leak: InForm },
  { name: 'in a query key', place: 'queries', Leak: InQueryKey },
  { name: 'in the variables of a mutation', place: 'mutations', Leak: InMutation },
  { name: 'in a cache that is kept', place: 'dehydrated', Leak: InMutation },
  { name: 'in an attribute', place: 'page', Leak: () => <input type="password" defaultValue={LEAKED} /> },
  { name: 'in localStorage', place: 'local', Leak: by(() => localStorage.setItem('draft', LEAKED)) },
  { name: 'in sessionStorage', place: 'session', Leak: by(() => sessionStorage.setItem('draft', btoa(LEAKED))) },
  {
    name: 'in a cookie',
    place: 'cookies',
    Leak: by(() => {
      document.cookie = `draft=${LEAKED}`
    }),
  },
  { name: 'in the address', place: 'address', Leak: by(() => history.replaceState(null, '', `#${LEAKED}`)) },
  { name: 'in the console', place: 'console', Leak: by(() => console.warn('draft', { token: LEAKED })) },
]
