import NIOCore
import NIOHTTPTypes
import Synchronization

/// Closes connections that send nothing whole for too long, and those that are too many of one
/// address.
final class ConnectionWatch: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart

  private let counts: ConnectionCounts
  private let seconds: Int64
  private var deadline: Scheduled<Void>?
  private var address: String?

  init(_ counts: ConnectionCounts, seconds: Int64) {
    self.counts = counts
    self.seconds = seconds
  }

  func handlerAdded(context: ChannelHandlerContext) {
    let address = context.remoteAddress?.ipAddress ?? ""
    guard counts.open(address) else { return context.close(promise: nil) }
    self.address = address
    schedule(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) { end() }

  func channelInactive(context: ChannelHandlerContext) {
    end()
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if case .end = unwrapInboundIn(data) { schedule(context) }
    context.fireChannelRead(data)
  }

  private func schedule(_ context: ChannelHandlerContext) {
    deadline?.cancel()
    let channel = context.channel
    deadline = context.eventLoop.scheduleTask(in: .seconds(seconds)) {
      channel.close(promise: nil)
    }
  }

  private func end() {
    deadline?.cancel()
    deadline = nil
    if let address { counts.close(address) }
    address = nil
  }
}

/// How many connections each address has.
final class ConnectionCounts: Sendable {
  private let counts = Mutex<[String: Int]>([:])
  private let most: Int

  init(most: Int) {
    self.most = most
  }

  /// Whether an address may have one more, which is then counted.
  func open(_ address: String) -> Bool {
    counts.withLock { counts in
      guard counts[address, default: 0] < most else { return false }
      counts[address, default: 0] += 1
      return true
    }
  }

  func close(_ address: String) {
    counts.withLock { counts in
      let left = counts[address, default: 1] - 1
      counts[address] = left > 0 ? left : nil
    }
  }
}
