import { useQuery } from '@tanstack/react-query'

export const facts = [
  ['App', 'Acme Messaging'],
  ['Kind', 'System user token'],
  ['Owner', 'User 122100000000001'],
  ['Issued', 'Sep 28, 2026'],
  ['Expires', 'Nov 27, 2026'],
  ['Fingerprint', 'd43b-eff4'],
]
export const columns = ['Needed for', 'Acme Retail', 'Acme Support']
export const rows = [
  ['Sending messages', 'Granted', 'Granted'],
  ['Templates and numbers', 'Granted', 'Granted'],
  ['Business account', 'Granted for all', 'Granted for all'],
]

/** Six facts that arrive as an answer would. */
export const useFacts = () =>
  useQuery({ queryKey: ['bench', 'facts'], queryFn: async () => facts, staleTime: Infinity }).data
