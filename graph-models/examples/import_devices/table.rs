//! CSV with a header.

use csv::{ReaderBuilder, StringRecord, Trim};

/// The rows below a header. Blank lines are not among them.
pub(crate) struct Table<'t> {
    text: &'t str,
    /// The names of the columns.
    pub(crate) header: StringRecord,
    /// The values, each where its column stands in the header.
    pub(crate) rows: Vec<StringRecord>,
}

impl<'t> Table<'t> {
    /// Reads CSV. Nothing comes of text without a row.
    pub(crate) fn parse(text: &'t str) -> csv::Result<Option<Self>> {
        let mut reader =
            ReaderBuilder::new().has_headers(false).flexible(true).trim(Trim::All).from_reader(text.as_bytes());
        let mut rows = reader.records().filter(|row| !row.as_ref().is_ok_and(is_blank));
        let Some(header) = rows.next().transpose()? else { return Ok(None) };
        Ok(Some(Self { text, header, rows: rows.collect::<csv::Result<_>>()? }))
    }

    /// Where a column stands. Upper and lower case are the same.
    pub(crate) fn column(&self, name: &str) -> Option<usize> {
        self.header.iter().position(|column| column.eq_ignore_ascii_case(name))
    }

    /// What a row has in a column, unless that is empty.
    pub(crate) fn value<'r>(&self, row: &'r StringRecord, column: &str) -> Option<&'r str> {
        row.get(self.column(column)?).filter(|value| !value.is_empty())
    }

    /// The line that a row starts on. The reader's own position is where it left off, before the line feed of `\r\n`
    /// and before blank lines.
    pub(crate) fn line(&self, row: &StringRecord) -> Option<u64> {
        let position = row.position()?;
        let rest = self.text.get(usize::try_from(position.byte()).ok()?..)?;
        let skipped = rest.chars().take_while(|&char| matches!(char, '\r' | '\n')).filter(|&char| char == '\n');
        Some(skipped.fold(position.line(), |line, _| line + 1))
    }

    /// The column of a quote that nothing closes. It makes the rest of the file part of the last value that was read.
    pub(crate) fn unclosed(&self, row: &StringRecord) -> Option<&str> {
        let value = row.iter().next_back()?;
        let is_open = value.contains('\n') && self.text.trim_end().ends_with(value);
        self.header.get(row.len() - 1).filter(|_| is_open)
    }
}

/// A line of nothing but white space is a row of one empty field.
fn is_blank(row: &StringRecord) -> bool {
    row.len() == 1 && row.get(0) == Some("")
}
