import type { OpenTicket } from '@chakrahq/whatsapp-credentials/core'
import { useSyncExternalStore } from 'react'

interface Ticket {
  id: number
  subject: string
  text: string
}

const listeners = new Set<() => void>()
let tickets: readonly Ticket[] = []

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

/** Takes the ticket as a help desk would, after the time that a network needs. */
export const openTicket: OpenTicket = async ({ subject }, text) => {
  await new Promise((resolve) => setTimeout(resolve, 400))
  tickets = [...tickets, { id: tickets.length + 1, subject, text }]
  for (const listener of listeners) listener()
}

export const useTickets = () => useSyncExternalStore(subscribe, () => tickets)
