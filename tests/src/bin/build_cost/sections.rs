//! The sizes of the parts of a binary that are loaded when it runs.

use std::{fs, path::Path};

use object::{Object, ObjectSection, SectionFlags, SectionKind, elf};
use serde::Serialize;

use crate::Result;

/// The sizes of the parts of a binary, in bytes, as the tool `size` counts them.
#[derive(Clone, Copy, Debug, Serialize)]
pub(crate) struct Sections {
    /// Read-only sections: code, constants, unwind tables and relocations.
    pub(crate) text: u64,
    /// Writable sections, including constants that contain pointers.
    pub(crate) data: u64,
}

impl Sections {
    /// Returns the sizes of this binary, or `None` if it is not an ELF file.
    ///
    /// # Errors
    ///
    /// The file cannot be read.
    pub(crate) fn of(binary: &Path) -> Result<Option<Self>> {
        let bytes = fs::read(binary)?;
        let Ok(file) = object::File::parse(&*bytes) else { return Ok(None) };
        let mut sizes = Self { text: 0, data: 0 };
        for section in file.sections() {
            let SectionFlags::Elf { sh_flags, .. } = section.flags() else { return Ok(None) };
            let is = |flag: elf::SectionFlags| sh_flags.0 & flag.0 != 0;
            match section.kind() {
                _ if !is(elf::SHF_ALLOC) => {}
                // They take no space in the file.
                SectionKind::UninitializedData | SectionKind::UninitializedTls => {}
                _ if is(elf::SHF_WRITE) => sizes.data += section.size(),
                _ => sizes.text += section.size(),
            }
        }
        Ok(Some(sizes))
    }
}
