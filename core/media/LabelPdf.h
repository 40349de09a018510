// Labels as a file for the printer, and as a picture to look at. Needs a QGuiApplication.
#pragma once

#include "core/documents/Renderer.h"
#include "core/documents/labels/LabelPaper.h"

#include <QImage>

#include <filesystem>

namespace kitapdar::media {

/// All pages as a PDF; returns how many. Refuses as a whole when one label cannot be drawn as it is meant. Any thread;
/// blocks. Fault::Cancelled when the progress was cancelled, at the next label.
Result<int, documents::LabelRefusal> renderLabels(const documents::LabelPaper& paper, const documents::Sink& sink,
                                                  jobs::Progress& progress);

/// The same to a file that somebody named; refuses as storage::OutputFile::make(), too.
Result<int, documents::LabelFileRefusal> writeLabels(const std::filesystem::path& file, const storage::Address& library,
                                                     const documents::LabelPaper& paper, jobs::Progress& progress);

/// The first page, at most as large as `room`, in dots of the screen. Any thread.
Result<QImage, documents::LabelRefusal> labelPicture(const documents::LabelPaper& paper, QSize room);

} // namespace kitapdar::media
