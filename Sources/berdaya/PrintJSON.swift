import Reports

/// Prints a value as JSON for people and programs to read.
func printJSON(_ value: some Encodable) throws { print(try value.jsonText(), terminator: "") }
