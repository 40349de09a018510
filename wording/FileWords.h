// Why a file that somebody named is not written, in words.
#pragma once

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

} // namespace kitapdar
