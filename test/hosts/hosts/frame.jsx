/** A frame with a page, a React and a stylesheet of its own. */
export const Host = () => (
  <>
    <button>Before</button>
    <iframe title="Settings" src="?host=bare" width="720" height="600" />
    <button>After</button>
  </>
)
