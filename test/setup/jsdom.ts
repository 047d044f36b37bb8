import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(() => cleanup())

// Lazy parts are compiled on first use; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 5_000 })
