extension QRCode {
    /// How a terminal is to show dark and light.
    public enum TerminalStyle: Sendable {
        /// Black on white by escape sequences, whatever the terminal's own colours are.
        case coloured
        /// No escape sequences, for a terminal with light text on a dark background.
        case plainOnDark
        /// No escape sequences, for dark text on a light background.
        case plainOnLight
    }

    /// The symbol with its quiet zone as lines of half-blocks, two rows of modules a line, each line ended.
    public func terminalText(_ style: TerminalStyle = .coloured) -> String {
        var text = ""
        for row in stride(from: -Self.quietZone, to: size + Self.quietZone, by: 2) {
            // The 256-colour palette's own black and white: themes change the first sixteen colours.
            if style == .coloured { text += "\u{1B}[38;5;16;48;5;231m" }
            for column in -Self.quietZone..<size + Self.quietZone {
                // The last line's lower half lies below the symbol and stays as light as the quiet zone.
                text += block(upper: self[column, row], lower: self[column, row + 1], style)
            }
            if style == .coloured { text += "\u{1B}[0m" }
            text += "\n"
        }
        return text
    }

    private func block(upper: Bool, lower: Bool, _ style: TerminalStyle) -> String {
        let inksLight = style == .plainOnDark
        return switch (upper != inksLight, lower != inksLight) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
    }
}
