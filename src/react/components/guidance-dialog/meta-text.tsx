import { Fragment } from 'react'
import { metaHref } from './meta-href.js'
import { PageLink } from './page-link.js'

const ADDRESS = /(https:\/\/[^\s"'<>()[\]{}]{1,500})/
const NOT_ITS_END = /[.,;:!?]+$/

/** What Meta wrote, as text; only addresses of Meta itself become links. */
export const MetaText = ({ text, onFollow }: { text: string; onFollow?: (() => void) | undefined }) => (
  <>
    {text.split(ADDRESS).map((part, index) => {
      const address = part.replace(NOT_ITS_END, '')
      const href = index % 2 ? metaHref(address) : null
      return (
        <Fragment key={index}>
          {href ? (
            <>
              <PageLink href={href} onFollow={onFollow}>
                {address}
              </PageLink>
              {part.slice(address.length)}
            </>
          ) : (
            part
          )}
        </Fragment>
      )
    })}
  </>
)
