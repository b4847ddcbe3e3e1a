//! The lines of a text, found once: a finding asks for its line without walking through the text.
//!
//! Knows nothing of findings.

/// Characters from one remembered place to the next: what is walked at most to find a column.
const STRIDE: usize = 1024;

/// A text, with where its lines start.
#[derive(Debug)]
pub(super) struct Lines<'a> {
    text: &'a str,
    /// Of each line: the byte that it starts at, and how many characters stand before it.
    starts: Vec<(usize, usize)>,
    /// The byte that each character stands at whose number is a multiple of `STRIDE`.
    strides: Vec<usize>,
}

/// What is shown of a line around a place.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Window<'a> {
    /// That part of the line.
    pub(super) text: &'a str,
    /// The byte of `text` that the place is at.
    pub(super) place: usize,
    /// Whether the line has more before `text`.
    pub(super) cut_before: bool,
    /// Whether the line has more after `text`.
    pub(super) cut_after: bool,
}

impl<'a> Lines<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        let mut starts = vec![(0, 0)];
        let mut strides = Vec::new();
        for (count, (at, character)) in text.char_indices().enumerate() {
            if count % STRIDE == 0 {
                strides.push(at);
            }
            if character == '\n' {
                starts.push((at + 1, count + 1));
            }
        }
        Self {
            text,
            starts,
            strides,
        }
    }

    /// The line of that number, from `before` bytes before the character in that column to `after`
    /// bytes behind it; both numbers start at 1. `None` when the text has no such line.
    ///
    /// A column behind the end of the line is its end.
    pub(super) fn window(
        &self,
        line: usize,
        column: usize,
        before: usize,
        after: usize,
    ) -> Option<Window<'a>> {
        let index = line.checked_sub(1)?;
        let &(start, characters) = self.starts.get(index)?;
        let next = self.starts.get(index + 1);
        let end = next.map_or(self.text.len(), |(next, _)| next - 1);
        // The text after the last line break is a line only if there is any.
        if next.is_none() && start == end {
            return None;
        }
        let end = match next {
            Some(_) if self.text[start..end].ends_with('\r') => end - 1,
            _ => end,
        };
        let at = self.byte(characters + column.saturating_sub(1)).min(end);
        let whole_characters = |byte: &usize| self.text.is_char_boundary(*byte);
        let from = (at.saturating_sub(before).max(start)..=at).find(whole_characters)?;
        let to = (at..=(at + after).min(end)).rev().find(whole_characters)?;
        Some(Window {
            text: &self.text[from..to],
            place: at - from,
            cut_before: from > start,
            cut_after: to < end,
        })
    }

    /// The byte that the character of that number stands at, counted from 0; the end of the text, if
    /// it has fewer.
    fn byte(&self, number: usize) -> usize {
        let Some(&from) = self.strides.get(number / STRIDE) else {
            return self.text.len();
        };
        let mut walked = self.text[from..].char_indices();
        walked
            .nth(number % STRIDE)
            .map_or(self.text.len(), |(offset, _)| from + offset)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str, line: usize, column: usize) -> Option<(&str, usize)> {
        let window = Lines::new(text).window(line, column, 10_000, 10_000);
        window.map(|window| (window.text, window.place))
    }

    #[test]
    fn lines_are_those_that_the_standard_library_sees() {
        for text in [
            "",
            "a",
            "a\n",
            "a\r\nbä\n\nc",
            "\n\n",
            "\r\n\r",
            "ä\u{2028}b\nc\r\n",
        ] {
            let lines: Vec<_> = (1..=5)
                .map_while(|line| Some(whole(text, line, 1)?.0))
                .collect();
            assert_eq!(lines, text.lines().collect::<Vec<_>>(), "{text:?}");
        }
    }

    #[test]
    fn a_column_counts_characters_and_ends_with_its_line() {
        let text = "x\näöü: 1\ny";
        assert_eq!(whole(text, 2, 1), Some(("äöü: 1", 0)));
        assert_eq!(whole(text, 2, 3), Some(("äöü: 1", 4)));
        assert_eq!(whole(text, 2, 99), Some(("äöü: 1", 9)));
        assert_eq!(whole(text, 3, 99), Some(("y", 1)));
        assert_eq!((whole(text, 4, 1), whole(text, 0, 1)), (None, None));
    }

    #[test]
    fn every_column_of_a_long_line_is_found() {
        let line = "aé€𝄞".repeat(STRIDE);
        let text = format!("first\n{line}\nlast");
        let lines = Lines::new(&text);
        for (number, (at, _)) in line.char_indices().enumerate() {
            let window = lines.window(2, number + 1, usize::MAX / 2, usize::MAX / 2);
            assert_eq!(window.map(|window| window.place), Some(at));
        }
    }

    #[test]
    fn a_window_never_splits_a_character() {
        let lines = Lines::new("€€€€€\n");
        assert_eq!(
            lines.window(1, 3, 4, 5),
            Some(Window {
                text: "€€",
                place: 3,
                cut_before: true,
                cut_after: true
            })
        );
    }
}
