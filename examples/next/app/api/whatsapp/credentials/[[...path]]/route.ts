import { handle } from '../../../../../lib/whatsapp'

export { handle as DELETE, handle as GET, handle as POST, handle as PUT }
