export const FOLDER: string
export function componentNames(): string[]
export function pageOf(name: string): string
export function propsOf(name: string): string
export function renewed(page: string, name: string): string
