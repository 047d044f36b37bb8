export type Content = 'dialog' | 'form' | 'schemas' | 'prose' | 'server' | 'fake Graph' | 'languages' | 'React'
export interface HostImport {
  name: string
  source: string
  budget?: number
  budgetOfAll?: number
  without: Content[]
}
export const HOST_IMPORTS: HostImport[]
