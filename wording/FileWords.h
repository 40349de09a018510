// Why a file that somebody named is not written, and what one that was given looks like, in words.
#pragma once

#include "core/base/FileLook.h"

#include <QString>

namespace kitapdar {

namespace storage {
struct FileNotWritable;
struct FileOfLibrary;
struct NotOrdinaryFile;
} // namespace storage

QString words(const storage::FileNotWritable& refusal);
QString words(const storage::FileOfLibrary& refusal);
QString words(const storage::NotOrdinaryFile& refusal);
/// A sentence behind that which names the file: "It is a folder."; "" of one that looks like nothing that is known.
QString words(FileLook look);

} // namespace kitapdar
