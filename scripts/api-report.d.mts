export function apiReport(): string
