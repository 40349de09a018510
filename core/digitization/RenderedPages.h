// The look at a foreign file by a child process (core/rendering), which costs this file at most.
#pragma once

#include "core/digitization/FileStore.h"
#include "core/rendering/ForeignFile.h"

#include <string>
#include <vector>

namespace kitapdar::digitization {

/// Why a file is not taken. `wereTried`: passwords.
ItemRefusal refusalOf(const rendering::RenderRefusal& refusal, const std::filesystem::path& file, bool wereTried);

class RenderedPages : public FileExaminer {
public:
    /// `passwords`: tried, one after the other, for a file that does not open without; never stored and never logged.
    explicit RenderedPages(std::vector<std::string> passwords = {}) : m_passwords(std::move(passwords)) {}

    Result<ExaminedFile, ItemRefusal> examine(const std::filesystem::path& file,
                                              const jobs::Progress& progress) const override;

private:
    std::vector<std::string> m_passwords;
};

} // namespace kitapdar::digitization
