/** What the banner says before its other words are loaded; a part of the expiry section. */
export const bannerLabels = {
  region: 'Token warnings',
  lost: 'A token needs attention. Reload the page to see the warning.',
}
