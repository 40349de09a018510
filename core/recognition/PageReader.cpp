#include "core/recognition/PageReader.h"

#include "core/base/Codes.h"
#include "core/base/Disk.h"
#include "core/rendering/ForeignFile.h"
#include "core/rendering/RenderServer.h"

#include <algorithm>
#include <optional>

namespace kitapdar::recognition {

namespace {

constexpr Codes<ReadingFailure, 8> failures = {{{ReadingFailure::NotReadable, "not_readable"},
                                                {ReadingFailure::PasswordNeeded, "password_needed"},
                                                {ReadingFailure::Malformed, "malformed"},
                                                {ReadingFailure::TooHeavy, "too_heavy"},
                                                {ReadingFailure::ModelMissing, "model_missing"},
                                                {ReadingFailure::FileMissing, "file_missing"},
                                                {ReadingFailure::WorkerLost, "worker_lost"},
                                                {ReadingFailure::NotKept, "not_kept"}}};

struct FailureOf {
    ReadingProblem operator()(const Fault& fault) const { return fault; }
    ReadingProblem operator()(const rendering::NotReadable&) const { return ReadingFailure::NotReadable; }
    ReadingProblem operator()(const rendering::PasswordNeeded&) const { return ReadingFailure::PasswordNeeded; }
    ReadingProblem operator()(const rendering::Malformed&) const { return ReadingFailure::Malformed; }
    ReadingProblem operator()(const rendering::TooHeavy&) const { return ReadingFailure::TooHeavy; }
};

class ChildReader : public PageReader {
public:
    explicit ChildReader(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    Result<Reading, ReadingProblem> read(const ClaimedPage& page, const ShouldContinue& shouldContinue) override {
        m_shouldContinue = shouldContinue;
        const auto file = m_folder / page.path;
        const auto there = disk::exists(file);
        if (!there || !*there) return fail(ReadingFailure::FileMissing);
        if (!m_file || m_path != page.path) {
            m_file.reset();
            auto opened = rendering::ForeignFile::open(
                file, {}, [this] { return !m_shouldContinue || m_shouldContinue(); }, {}, m_server);
            if (!opened) return fail(std::visit(FailureOf(), opened.error()));
            m_file = std::move(*opened);
            m_path = page.path;
        }
        const ReadingTask task{page.languages, page.area, page.rotation, page.dpi};
        const auto answered = m_file->recognise(page.frame, page.width, page.height, encoded(task));
        if (!answered) {
            m_file.reset();
            return fail(std::visit(FailureOf(), answered.error()));
        }
        if (answered->empty()) return fail(ReadingFailure::ModelMissing);
        auto reading = decodedReading(*answered);
        // A child that answers so was taken over by the file that it looks at.
        if (!reading) {
            m_file.reset();
            return fail(ReadingFailure::Malformed);
        }
        return std::move(*reading);
    }

private:
    std::filesystem::path m_folder;
    const std::shared_ptr<rendering::RenderServer> m_server = std::make_shared<rendering::RenderServer>();
    std::string m_path;
    std::unique_ptr<rendering::ForeignFile> m_file; // of the page before: pages of one PDF come one after the other
    ShouldContinue m_shouldContinue;
};

} // namespace

std::string_view code(ReadingFailure value) { return codeIn(failures, value); }
std::optional<ReadingFailure> readingFailureFromCode(std::string_view code) { return valueIn(failures, code); }

bool isWorthAnotherTry(ReadingFailure failure) {
    return failure == ReadingFailure::TooHeavy || failure == ReadingFailure::FileMissing ||
           failure == ReadingFailure::NotKept;
}

MakeReader childReaders(const std::filesystem::path& folder) {
    return [folder] { return std::make_unique<ChildReader>(folder); };
}

Result<std::vector<std::string>> installedModels() {
    auto models = rendering::ForeignFile::models();
    if (models) return std::move(*models);
    if (const auto* fault = std::get_if<Fault>(&models.error())) return fail(*fault);
    return fail(Fault{Fault::Kind::Internal, "the engine of recognition does not answer", {}});
}

Result<std::optional<std::string>> missingModel(std::string_view languages) {
    TRY(const auto installed, installedModels());
    const auto wanted = modelsOf(languages);
    if (!wanted) return std::nullopt;
    for (const std::string& model : *wanted) {
        if (std::ranges::find(installed, model) == installed.end()) return std::optional(model);
    }
    return std::nullopt;
}

} // namespace kitapdar::recognition
