const graphError = (status, code, message, more = {}) => ({
  status,
  body: { error: { message, type: 'OAuthException', code, ...more } },
})
const details = (text) => ({ error_data: { messaging_product: 'whatsapp', details: text } })

/** What Meta answers a sender that it refuses, by code. Source: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes */
export const REFUSALS = {
  0: graphError(401, 0, 'AuthException'),
  3: graphError(500, 3, '(#3) Application does not have the capability to make this API call.'),
  10: graphError(403, 10, '(#10) Application does not have permission for this action'),
  190: graphError(401, 190, 'Error validating access token: The session has been invalidated.', {
    error_subcode: 466,
  }),
  200: graphError(
    403,
    200,
    '(#200) You do not have the necessary permission(s) to send messages on behalf of this WhatsApp Business Account',
  ),
  130429: graphError(
    429,
    130429,
    '(#130429) Rate limit hit',
    details('Message failed to send because there were too many messages sent from this phone number.'),
  ),
  131005: graphError(403, 131005, '(#131005) Access denied', details('Unable to access the phone number.')),
}
