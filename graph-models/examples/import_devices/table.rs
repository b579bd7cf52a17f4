//! CSV text with a header.

use csv::{ReaderBuilder, StringRecord, Trim};

/// A header and the rows below it, without blank lines.
pub(crate) struct Table<'t> {
    text: &'t str,
    /// The names of the columns.
    pub(crate) header: StringRecord,
    /// The rows, each with its values in the order of the columns.
    pub(crate) rows: Vec<StringRecord>,
}

impl<'t> Table<'t> {
    /// Parses CSV text. Returns `None` if the text has no rows.
    pub(crate) fn parse(text: &'t str) -> csv::Result<Option<Self>> {
        let mut reader =
            ReaderBuilder::new().has_headers(false).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
        let mut rows = reader.records().filter(|row| !row.as_ref().is_ok_and(is_blank));
        let Some(header) = rows.next().transpose()? else { return Ok(None) };
        Ok(Some(Self { text, header, rows: rows.collect::<csv::Result<_>>()? }))
    }

    /// Returns the index of a column. The case of the name is ignored.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column.eq_ignore_ascii_case(name))
    }

    /// Returns the value of a row in a column, or `None` if it is empty.
    pub(crate) fn value<'r>(&self, row: &'r StringRecord, column: &str) -> Option<&'r str> {
        row.get(self.column(column)?).filter(|value| !value.is_empty())
    }

    /// Returns the line that a row starts on. The position of the record is where the reader stopped, which can be
    /// before the line feed of `\r\n` and before blank lines.
    pub(crate) fn line(&self, row: &StringRecord) -> Option<u64> {
        let position = row.position()?;
        let rest = self.text.get(usize::try_from(position.byte()).ok()?..)?;
        let skipped = rest.chars().take_while(|&char| matches!(char, '\r' | '\n')).filter(|&char| char == '\n');
        Some(skipped.fold(position.line(), |line, _| line + 1))
    }

    /// Returns the column of a quote that is never closed. Such a quote makes the rest of the file part of the row's
    /// last value.
    pub(crate) fn unclosed(&self, row: &StringRecord) -> Option<&str> {
        let value = row.iter().next_back()?;
        let is_open = value.contains('\n') && self.text.trim_end().ends_with(value);
        self.header.get(row.len() - 1).filter(|_| is_open)
    }
}

/// Returns whether a row is a blank line: a line of white space is a row with one empty field.
fn is_blank(row: &StringRecord) -> bool {
    row.len() == 1 && row.get(0) == Some("")
}
