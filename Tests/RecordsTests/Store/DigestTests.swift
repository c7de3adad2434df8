import Testing

@testable import Records

@Test(
  "A digest is SHA-256, by the vectors of FIPS 180-4",
  arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
func digest(_ text: String, _ digest: String) { #expect(sha256(of: text) == digest) }
