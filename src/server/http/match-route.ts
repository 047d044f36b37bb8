import { ROUTES, type Route } from '../../contract/routes.js'

export interface RouteMatch {
  /** `null`: the path exists, but not with this method. */
  route: Route | null
  /** Methods of the path. */
  allow: string[]
  /** Decoded; empty where the path has none. */
  id: string
}

/** The route of a request below `basePath`; `null` for a path that does not exist. */
export function matchRoute(method: string, pathname: string, basePath: string): RouteMatch | null {
  const path =
    pathname === basePath ? '/' : pathname.startsWith(`${basePath}/`) ? pathname.slice(basePath.length) : null
  if (path === null) return null
  const literal = ROUTES.filter((route) => route.path === path)
  const routes = literal.length > 0 ? literal : ROUTES.filter((route) => patternOf(route.path).test(path))
  const [first] = routes
  const id = first && decode(patternOf(first.path).exec(path)?.[1] ?? '')
  if (id === undefined || id === null) return null
  const asked = method === 'HEAD' ? 'GET' : method
  return {
    route: routes.find((route) => route.method === asked) ?? null,
    allow: routes.flatMap((route) => (route.method === 'GET' ? ['GET', 'HEAD'] : [route.method])),
    id,
  }
}

const patternOf = (path: string) => new RegExp(`^${path.replace('.', '\\.').replace(':id', '([^/]+)')}$`)

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment)
  } catch {
    return null
  }
}
