import Testing

@testable import Training

@Suite struct AddressTests {
  @Test("The address that phones are likeliest to reach comes first")
  func ranked() {
    let addresses = [
      LocalAddress(text: "172.17.0.1", interface: "docker0"),
      LocalAddress(text: "10.8.0.2", interface: "tun0"),
      LocalAddress(text: "203.0.113.7", interface: "eth1"),
      LocalAddress(text: "192.168.1.20", interface: "enp3s0"),
      LocalAddress(text: "192.168.43.5", interface: "wlp2s0"),
    ]
    #expect(
      LocalAddress.ranked(addresses).map(\.interface)
        == ["wlp2s0", "enp3s0", "eth1", "docker0", "tun0"])
  }
}
