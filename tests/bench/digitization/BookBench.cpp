// A book of 300 pages from its folder to the files made of it, and recognition beside the bare engine.
#include "core/derivatives/BuildService.h"
#include "core/digitization/ItemService.h"
#include "core/journal/Journal.h"
#include "core/pages/IngestService.h"
#include "core/pages/PageQueries.h"
#include "core/pages/PageService.h"
#include "core/recognition/ReadingRun.h"
#include "core/recognition/TextService.h"
#include "tests/bench/digitization/ChildMemory.h"
#include "tests/bench/digitization/DigitizationScene.h"
#include "tests/bench/digitization/InventedPages.h"

#include <algorithm>
#include <fstream>
#include <map>

namespace kitapdar::bench {

namespace {

namespace fs = std::filesystem;
using recognition::ReadAgain;
using recognition::Reading;

constexpr int pagesOfBook = 300;
constexpr int dpiOfBook = 150;
constexpr int pagesToRead = 6;
constexpr int dpiToRead = 300;
constexpr int rounds = 2;
constexpr int pagesOfChapter = 25;
/// Pages of books are not those of the texts.
constexpr std::int64_t firstPage = 1'000'000'000;

std::string nameOf(int number, const char* suffix) { return "page " + std::to_string(number) + suffix; }

double megabytesOf(const fs::path& folder) {
    double bytes = 0;
    for (const auto& entry : fs::directory_iterator(folder)) bytes += static_cast<double>(entry.file_size());
    return bytes / 1e6;
}

/// Draws pages into a fresh folder; where the words of each stand, by the name of its file.
std::map<std::string, recognition::Layout> draw(const DigitizationScene& scene, const fs::path& folder, int pages,
                                                int dpi, const char* suffix) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    const InventedPages invented(scene.options.sizes.seed);
    std::map<std::string, recognition::Layout> layouts;
    constexpr int quality = 80;
    for (int i = 1; i <= pages; ++i) {
        DrawnSheet sheet = drawn(invented.page(firstPage + i), dpi);
        const std::string name = nameOf(i, suffix);
        if (!sheet.picture.save(QString::fromStdString((folder / name).string()), nullptr, quality))
            must(Result<void>(fail(Fault{})), "draw a page");
        layouts.emplace(name, std::move(sheet.layout));
    }
    return layouts;
}

void ingest(const DigitizationScene& scene, digitization::ItemId item, const fs::path& folder,
            const std::string& name) {
    jobs::Progress progress;
    const pages::IngestService service(scene.library.store(), scene.library.journal());
    pages::Ingested taken;
    ChildMemory memory;
    const double took = milliseconds([&] {
        taken = must(service.ingest({item, {folder}}, scene.library.filesFolder(), scene.by(), progress), "ingest");
    });
    scene.number("ingest of " + name, "1/min", static_cast<double>(taken.pages) * 60'000 / took);
    scene.number("ingest of " + name + ": memory of the child", "MB", memory.megabytes());
    std::string flags;
    for (const auto& [flag, count] : taken.flags)
        flags += " " + std::string(pages::code(flag)) + " " + std::to_string(count);
    say("ingest: " + std::to_string(taken.pages) + " pages, failed " + std::to_string(taken.failed.size()) + ", flags" +
        (flags.empty() ? " none" : flags));
}

/// Knows what stands on each page: what is measured is everything around the engine.
class KnownReader : public recognition::PageReader {
public:
    explicit KnownReader(const std::map<std::int64_t, const recognition::Layout*>& layouts) : m_layouts(layouts) {}
    Result<Reading, recognition::ReadingProblem> read(const recognition::ClaimedPage& page,
                                                      const ShouldContinue&) override {
        Reading reading;
        reading.layout = *m_layouts.at(page.pageId.value);
        reading.engine = "known";
        reading.confidence = 9500;
        reading.ink = 800;
        return reading;
    }

private:
    const std::map<std::int64_t, const recognition::Layout*>& m_layouts;
};

std::int64_t request(const DigitizationScene& scene, digitization::ItemId item, ReadAgain again) {
    return must(scene.library.writeNow(&recognition::TextService::request, item, std::string("kaz+rus"), again),
                "request")
        .requested;
}

recognition::RunReport read(const DigitizationScene& scene, digitization::ItemId item, int threads,
                            recognition::MakeReader reader) {
    const recognition::ReadingRun run(scene.library.store(), scene.library.journal(), scene.library.filesFolder(),
                                      std::move(reader));
    recognition::RunOptions options;
    options.threads = threads;
    options.item = item;
    jobs::Progress progress;
    return must(run.run(options, scene.by(), progress), "read");
}

void keepTexts(const DigitizationScene& scene, digitization::ItemId item,
               const std::map<std::string, recognition::Layout>& layouts) {
    std::map<std::int64_t, const recognition::Layout*> byPage;
    for (const pages::PageRow& row : must(scene.library.readNow(&pages::PageQueries::rows, item), "rows"))
        byPage.emplace(row.page.id.value, &layouts.at(row.scan->name));
    (void)request(scene, item, ReadAgain::All);
    recognition::RunReport report;
    constexpr int threads = 8;
    const double took = milliseconds(
        [&] { report = read(scene, item, threads, [&] { return std::make_unique<KnownReader>(byPage); }); });
    scene.number("texts claimed, kept and indexed by 8 threads", "1/s",
                 static_cast<double>(report.pages) * 1000 / took);
}

void build(const DigitizationScene& scene, digitization::ItemId item, double megabytesOfImages) {
    const auto rows = must(scene.library.readNow(&pages::PageQueries::rows, item), "rows");
    for (std::size_t i = 0; i < rows.size(); i += pagesOfChapter)
        (void)must(scene.library.writeNow(&pages::PageService::addChapter, rows[i].page.id, 1,
                                          std::to_string(i / pagesOfChapter + 1) + "-тарау"),
                   "chapter");
    const derivatives::BuildService service(scene.library.store(), scene.library.journal(),
                                            scene.library.filesFolder());
    for (const derivatives::DerivativeKind kind : derivatives::derivativeKinds()) {
        jobs::Progress progress;
        std::vector<derivatives::BuiltFile> built;
        ChildMemory memory;
        const double took =
            milliseconds([&] { built = must(service.build(item, {kind}, scene.by(), progress), "build"); });
        const std::string name = std::string(derivatives::code(kind)) + " of 300 pages";
        if (built.empty() || !built.front().file) {
            say(name + ": could not be made");
            continue;
        }
        scene.number(name, "s", took / 1000);
        scene.number(name + ": memory of the largest child", "MB", memory.megabytes());
        const double size = static_cast<double>(built.front().file->bytes) / 1e6;
        if (kind == derivatives::DerivativeKind::Pdf)
            scene.figures.number(scene.engine + ": " + name + ": size", "MB", size, megabytesOfImages, "its images");
        else
            scene.number(name + ": size", "MB", size);
    }
}

/// The engine's own program on the same pictures, all in one process; seconds on the clock and of the processor.
std::pair<double, double> bareReading(const fs::path& folder) {
    std::ofstream list(folder / "list.txt");
    for (int i = 1; i <= pagesToRead; ++i) list << (folder / nameOf(i, ".png")).string() << '\n';
    list.close();
    const std::string command = "cd '" + folder.string() +
                                "' && OMP_THREAD_LIMIT=1 tesseract list.txt bare -l kaz+rus --oem 1 --psm 3 "
                                "-c thresholding_method=2 > bare.log 2>&1";
    const double before = processorSecondsOfChildren();
    bool isDone = false;
    const double took = milliseconds([&] { isDone = std::system(command.c_str()) == 0; });
    if (!isDone) return {0, 0};
    return {took / 1000, processorSecondsOfChildren() - before};
}

void recognise(const DigitizationScene& scene, digitization::ItemId item, const fs::path& folder) {
    Series ours;
    Series bare;
    Series processor;
    Series bareProcessor;
    double memory = 0;
    for (int round = 0; round < rounds; ++round) {
        (void)request(scene, item, ReadAgain::All);
        const double before = processorSeconds();
        ChildMemory child;
        recognition::RunReport report;
        ours.add(milliseconds(
                     [&] { report = read(scene, item, 1, recognition::childReaders(scene.library.filesFolder())); }) /
                 1000);
        processor.add(processorSeconds() - before);
        memory = std::max(memory, child.megabytes());
        say("recognised: " + std::to_string(report.pages) + ", failed " + std::to_string(report.failed));
        const auto [seconds, ofProcessor] = bareReading(folder);
        if (seconds == 0) {
            say("there is no tesseract to compare with");
            continue;
        }
        bare.add(seconds);
        bareProcessor.add(ofProcessor);
    }
    const auto beside = [](const Series& series) {
        return series.empty() ? std::optional<double>() : std::optional(series.percentile(50));
    };
    scene.figures.number(scene.engine + ": recognition of 6 pages", "s", ours.percentile(50), beside(bare),
                         "tesseract, same settings");
    scene.figures.number(scene.engine + ": recognition of 6 pages, processor", "s", processor.percentile(50),
                         beside(bareProcessor), "tesseract, same settings");
    scene.number("recognition: memory of the child", "MB", memory);
}

} // namespace

void measureBook(const DigitizationScene& scene) {
    const fs::path folder = scene.options.folder / bookFolder;
    say("drawing 300 pages");
    const auto layouts = draw(scene, folder / "book", pagesOfBook, dpiOfBook, ".jpg");
    const digitization::ItemId book = addUnit(scene);
    ingest(scene, book, folder / "book", "300 JPEG pages");
    keepTexts(scene, book, layouts);
    build(scene, book, megabytesOf(folder / "book"));

    say("drawing 6 pages to be read");
    (void)draw(scene, folder / "read", pagesToRead, dpiToRead, ".png");
    const digitization::ItemId toRead = addUnit(scene);
    ingest(scene, toRead, folder / "read", "6 PNG pages of 300 dpi");
    recognise(scene, toRead, folder / "read");
    fs::remove_all(folder);
}

} // namespace kitapdar::bench
