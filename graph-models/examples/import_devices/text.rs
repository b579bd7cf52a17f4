//! Reads text files.

use std::{
    fs,
    io::{self, Read},
    path::Path,
};

/// Returns the text of a file, or of standard input if the path is `-`. The error names the file.
pub(crate) fn read(path: &Path) -> Result<String, String> {
    let name = path.display();
    let bytes = read_bytes(path).map_err(|error| format!("{name}: the file cannot be read: {error}"))?;
    // Windows PowerShell writes UTF-16 with a byte order mark.
    if let Some(bytes) = bytes.strip_prefix(b"\xff\xfe") {
        return from_utf16(bytes).ok_or_else(|| format!("{name}: the text is not UTF-16; save it as UTF-8"));
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let text = str::from_utf8(bytes).map_err(|error| {
        let line = 1 + bytes.iter().take(error.valid_up_to()).filter(|&&byte| byte == b'\n').count();
        format!("{name}:{line}: the text is not UTF-8; save it as UTF-8")
    })?;
    Ok(text.to_owned())
}

fn read_bytes(path: &Path) -> io::Result<Vec<u8>> {
    if path != Path::new("-") {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn from_utf16(bytes: &[u8]) -> Option<String> {
    let (units, rest) = bytes.as_chunks();
    let text: Result<String, _> = char::decode_utf16(units.iter().map(|&unit| u16::from_le_bytes(unit))).collect();
    text.ok().filter(|_| rest.is_empty())
}
