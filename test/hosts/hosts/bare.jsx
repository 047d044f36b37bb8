import { Screen } from '../screen.jsx'

export const Host = () => <Screen />
