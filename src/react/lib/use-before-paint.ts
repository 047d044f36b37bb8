import { useEffect, useLayoutEffect } from 'react'

/** A layout effect; nothing on a server, where React 18 warns of them. */
export const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect
