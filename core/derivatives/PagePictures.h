// The pictures of a book's pages, as files need them.
#pragma once

#include "core/derivatives/Book.h"
#include "core/derivatives/Building.h"
#include "core/rendering/CarriedPicture.h"

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace kitapdar::rendering {
class ForeignFile;
class RenderServer;
} // namespace kitapdar::rendering

namespace kitapdar::derivatives {

/// One thread.
class PagePictures {
public:
    virtual ~PagePictures() = default;
    /// As a PDF can carry it. Fault::Cancelled, PageUnreadable.
    virtual Result<rendering::CarriedPage, FileRefusal> carry(const BookPage& page) = 0;
    /// What the page shows of its scan, upright, as JPEG with no side of more than `longest` pixels.
    virtual Result<std::string, FileRefusal> jpeg(const BookPage& page, int longest) = 0;
};

/// By a child process (kitapdar-render), which opens one scan after the other.
class ChildPictures : public PagePictures {
public:
    /// `folder`: of the library's files. `shouldContinue`: asked ten times a second.
    ChildPictures(std::filesystem::path folder, std::function<bool()> shouldContinue);
    ~ChildPictures() override;
    Result<rendering::CarriedPage, FileRefusal> carry(const BookPage& page) override;
    Result<std::string, FileRefusal> jpeg(const BookPage& page, int longest) override;

private:
    Result<rendering::ForeignFile*, FileRefusal> open(const BookPage& page);

    std::filesystem::path m_folder;
    std::function<bool()> m_shouldContinue;
    std::shared_ptr<rendering::RenderServer> m_server;
    std::string m_path; // of the open one: pages of one file come one after the other
    std::unique_ptr<rendering::ForeignFile> m_file;
};

} // namespace kitapdar::derivatives
