/// How the pages look: large letters, targets for thumbs, dark on white.
let pageStyle = """
  * { box-sizing: border-box }
  body { margin: 0 auto; max-width: 40rem; padding: 0 1rem 3rem; background: #fff; color: #1a1a1a;
    font: 1.2rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere }
  header { display: flex; flex-wrap: wrap; justify-content: space-between;
    gap: 0 1rem; padding: .5rem 0; background: #fff; border-bottom: 1px solid #767676 }
  @media (min-height: 30em) {
    html { scroll-padding-top: 5rem }
    header { position: sticky; top: 0 }
  }
  header p { margin: 0 }
  header p:first-child { overflow: hidden; white-space: nowrap; text-overflow: ellipsis }
  #left { font-weight: bold; font-variant-numeric: tabular-nums }
  #left.soon { color: #a30000 }
  h1 { font-size: 1.4rem; margin: .75rem 0 }
  h1 small, .items small { font-size: 1rem; font-weight: normal }
  h2 { font-size: 1.2rem; margin: .75rem 0 .25rem }
  p { margin: .5rem 0 }
  progress { width: 100%; height: .75rem; accent-color: #0b5394 }
  fieldset { border: 0; margin: 0; padding: 0; min-width: 0 }
  legend { font-weight: bold; padding: 0 }
  .story { border-left: 4px solid #0b5394; padding-left: .75rem }
  .hint { color: #4a4a4a; font-size: 1.05rem }
  .hint:empty { display: none }
  #status:empty { margin: 0; padding: 0; border: 0 }
  #status, .problem { padding: .5rem .75rem; border-left: 6px solid #0b6b2e; background: #eef7f0 }
  #status.unsaved { border-color: #b35900; background: #fff4e5 }
  #status.problem, .problem { border-color: #a30000; background: #fdf0f0; font-weight: bold }
  label { display: block; margin: .75rem 0 .25rem; font-weight: bold }
  .option { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; min-height: 48px;
    margin: .5rem 0; padding: .5rem .75rem; border: 2px solid #767676; border-radius: .5rem;
    font-weight: normal }
  .option input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: #0b5394 }
  .option span { flex: 1 1 8em }
  .option:has(:checked) { border-color: #0b5394; background: #eaf2fb }
  .place { display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; margin: .5rem 0 }
  .place select { flex: none; width: 5rem }
  .place label { flex: 1 1 8em; margin: 0; font-weight: normal }
  input[type=text], select { width: 100%; min-height: 48px; padding: .5rem; font: inherit;
    color: inherit; background: #fff; border: 2px solid #767676; border-radius: .5rem }
  button, .button { display: block; width: 100%; min-height: 48px; margin: .75rem 0 0; padding: .6rem;
    font: inherit; text-align: center; text-decoration: none; border-radius: .5rem;
    border: 2px solid #0b5394; background: #0b5394; color: #fff }
  .quiet, .open, .answered { background: #fff; color: #0b5394 }
  .answered { border-width: 4px }
  .open { border-style: dashed }
  .items { display: grid; grid-template-columns: repeat(auto-fill, minmax(9rem, 1fr)); gap: .5rem;
    margin: 0; padding: 0; list-style: none }
  .items .button { margin: 0; height: 100% }
  :focus-visible { outline: 4px solid #b35900; outline-offset: 2px }
  """
