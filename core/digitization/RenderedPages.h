// The look at a foreign file by a child process (core/rendering), which costs this file at most.
#pragma once

#include "core/digitization/FileStore.h"

namespace kitapdar::digitization {

class RenderedPages : public FileExaminer {
public:
    Result<int, ItemRefusal> pages(const std::filesystem::path& file, const jobs::Progress& progress) const override;
};

} // namespace kitapdar::digitization
