/// A view as nested dictionaries, without what there is none of.
///
/// A template reflects on a struct anew for each name that it places.
func reflected(_ value: Any) -> Any? {
  if value is String || value is Bool { return value }
  let mirror = Mirror(reflecting: value)
  switch mirror.displayStyle {
  case .struct:
    return mirror.children.reduce(into: [String: Any]()) { fields, child in
      if let label = child.label { fields[label] = reflected(child.value) }
    }
  case .collection: return mirror.children.compactMap { reflected($0.value) }
  case .optional: return mirror.children.first.flatMap { reflected($0.value) }
  default: return value
  }
}
