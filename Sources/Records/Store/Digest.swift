import CSodium

/// The SHA-256 (FIPS 180-4) of a text, two digits for each byte.
func sha256(of text: String) -> String {
  var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
  let bytes = Array(text.utf8)
  crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
  return digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
}
