// Library files with every sort of damage: opening and using them never crashes, what fails is a fault with a kind, and
// how much of the damage is noticed is counted. KITAPDAR_DAMAGES sets how many files of each sort are tried.
#include "core/administration/LibraryCheck.h"
#include "core/catalogue/search/SearchIndex.h"
#include "core/circulation/DeskService.h"
#include "core/library/Library.h"
#include "core/library/Rooms.h"
#include "core/readers/ReaderService.h"
#include "core/staff/UndoService.h"
#include "core/storage/Dump.h"
#include "tests/support/CrashVfs.h"
#include "tests/support/Desk.h"
#include "tests/support/Shared.h"
#include "tests/support/TemporaryFolder.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <iostream>
#include <random>

namespace kitapdar {

namespace {

namespace fs = std::filesystem;
using storage::Access;

constexpr std::size_t page = 4096;
constexpr int shippedFiles = 40;

int filesOfEachSort() {
    const char* given = std::getenv("KITAPDAR_DAMAGES");
    const int count = given ? std::atoi(given) : 0;
    return count > 0 ? count : shippedFiles;
}

enum class Noticed { AtOpening, InUse, ByTheCheck, No };

struct Tally {
    int files = 0;
    int atOpening = 0;
    int inUse = 0;
    int byTheCheck = 0;
    int unseenAndHarmless = 0; // the content is the same: an unused byte
    int unseen = 0;
};

void spoil(std::string& bytes, std::size_t at, std::mt19937& random) {
    bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1U << (random() % 8)));
}

class DamagedFileTest : public testing::Test {
protected:
    void SetUp() override {
        {
            test::Desk library(sound, Access::Create);
            library.fill(10, 30);
            makeFindable(library.store());
            for (int copy = 0; copy < 30; ++copy) {
                (void)library.store().writeNow([&](storage::Transaction& tx) {
                    return library.loans().lend(tx, library.by(tx), text::ScannedCode(test::cardOf(copy % 10)),
                                                text::ScannedCode(test::barcodeOf(copy)), {});
                });
            }
            // A log as a crash leaves it: read while its owner still works.
            unfinished = copyOf(library);
        }
        bytes = test::readFile(sound);
        bool same = false;
        fs::copy_file(sound, folder.path() / "unharmed");
        ASSERT_EQ(use(folder.path() / "unharmed", same), Noticed::No);
        content = contentOf(*storage::Store::open(sound, Access::Open).value());
    }

    /// What the library's own composition does beside each write, so that its check finds nothing to tell.
    static void makeFindable(storage::Store& store) {
        ASSERT_TRUE(store.writeNow([](storage::Transaction& tx) -> Result<void> {
            const auto search = std::make_unique<catalogue::SearchIndex>(tx.engine());
            for (std::int64_t record = 1; record <= 30; ++record) CHECK(search->refresh(tx, record));
            for (std::int64_t reader = 1; reader <= 10; ++reader)
                CHECK(readers::ReaderService::refreshTokens(tx, reader));
            return {};
        }));
    }

    /// The files of an open library, taken by another process so that no lock of this one is lost.
    std::pair<std::string, std::string> copyOf(test::Desk& library) {
        const std::string base = library.store().address().file().string();
        const std::string to = (folder.path() / "taken").string();
        EXPECT_EQ(std::system(("cp '" + base + "' '" + to + "' && cp '" + base + "-wal' '" + to + "-wal'").c_str()), 0);
        return {test::readFile(to), test::readFile(to + "-wal")};
    }

    static std::string contentOf(storage::Store& store) {
        std::string text;
        const auto read = store.readNow([&](storage::Snapshot& snapshot) {
            return storage::dump(snapshot, allTables(), [&](std::string_view piece) { text += piece; });
        });
        return read ? text : std::string();
    }

    /// Opens the file and works in it as a desk does.
    Noticed use(const fs::path& file, bool& same) {
        same = false;
        const auto opened = Library::open(file, Access::Open, clock);
        if (!opened) {
            EXPECT_NE(opened.error().kind, Fault::Kind::Cancelled);
            return Noticed::AtOpening;
        }
        Library& library = **opened;
        library.setSession({"Айгүл", "1", {}});
        same = contentOf(library.store()) == content;
        jobs::Progress progress;
        const auto problems = checkLibrary(library.store(), library.search(), {}, progress);
        bool fault = false;
        const auto watch = [&](const auto& answer) { fault = fault || (!answer && faultIn(answer.error())); };
        for (int copy = 0; copy < 6; ++copy) {
            watch(library.writeNow(&circulation::LoanService::returnCopy, test::barcodeOf(copy)));
            watch(library.writeNow(&circulation::LoanService::lend, test::cardOf(copy), test::barcodeOf(copy),
                                   circulation::Confirmed()));
            watch(library.writeNow(&circulation::DeskService::scan, circulation::DeskState{}, test::barcodeOf(copy),
                                   circulation::Confirmed()));
        }
        watch(library.writeNow(&staff::UndoService::undoLast));
        watch(library.writeNow(&staff::UndoService::undo, std::int64_t{1}));
        watch(library.readNow(&journal::Journal::latest, 100, std::nullopt));
        if (fault) return Noticed::InUse;
        return !problems || !problems->empty() ? Noticed::ByTheCheck : Noticed::No;
    }

    void tryFile(const std::string& damaged, const std::string& log, Tally& tally) {
        const fs::path file = folder.path() / ("damaged" + std::to_string(++number) + ".kitapdar");
        std::ofstream(file, std::ios::binary) << damaged;
        if (!log.empty()) std::ofstream(file.string() + "-wal", std::ios::binary) << log;
        bool same = false;
        const Noticed noticed = use(file, same);
        ++tally.files;
        if (noticed == Noticed::AtOpening) ++tally.atOpening;
        if (noticed == Noticed::InUse) ++tally.inUse;
        if (noticed == Noticed::ByTheCheck) ++tally.byTheCheck;
        if (noticed == Noticed::No) ++(same ? tally.unseenAndHarmless : tally.unseen);
        for (const std::string ending : {"", "-wal", "-shm"}) fs::remove(file.string() + ending);
    }

    static void tell(const std::string& sort, const Tally& tally) {
        std::cout << sort << ": " << tally.files << " files, noticed at opening " << tally.atOpening << ", in use "
                  << tally.inUse << ", by the check " << tally.byTheCheck << "; not noticed, content the same "
                  << tally.unseenAndHarmless << ", content changed " << tally.unseen << "\n";
    }

    /// So many files, each damaged by `damage(bytes, random)`.
    template <class Damage>
    Tally tryMany(const std::string& sort, Damage damage) {
        std::mt19937 random(42);
        Tally tally;
        for (int i = 0; i < filesOfEachSort(); ++i) {
            std::string damaged = bytes;
            damage(damaged, random);
            tryFile(damaged, {}, tally);
        }
        tell(sort, tally);
        return tally;
    }

    test::TemporaryFolder folder;
    test::CrashVfs vfs; // healthy; spares the real disk
    fs::path sound = folder.path() / "sound.kitapdar";
    FixedClock clock{Day(2026, 3, 2)};
    std::string bytes;
    std::string content;
    std::pair<std::string, std::string> unfinished;
    int number = 0;
};

} // namespace

TEST_F(DamagedFileTest, OneBitAnywhere) {
    const Tally tally = tryMany("one bit", [](std::string& damaged, std::mt19937& random) {
        spoil(damaged, random() % damaged.size(), random);
    });
    // What the engine does not see in pages of tables is seen by the chain only where the journal lies.
    EXPECT_LT(tally.unseen, tally.files / 2);
}

TEST_F(DamagedFileTest, ManyBits) {
    const Tally tally = tryMany("200 bits", [](std::string& damaged, std::mt19937& random) {
        for (int i = 0; i < 200; ++i) spoil(damaged, random() % damaged.size(), random);
    });
    EXPECT_EQ(tally.unseen + tally.unseenAndHarmless, 0);
}

TEST_F(DamagedFileTest, OneBitInTheJournal) {
    const Tally tally = tryMany("one bit of an entry", [](std::string& damaged, std::mt19937& random) {
        std::vector<std::size_t> places;
        for (auto at = damaged.find("\"undoable\""); at != std::string::npos; at = damaged.find("\"undoable\"", at + 1))
            places.push_back(at);
        ASSERT_FALSE(places.empty());
        spoil(damaged, places[random() % places.size()] + random() % 10, random);
    });
    EXPECT_EQ(tally.unseen, 0);
}

TEST_F(DamagedFileTest, TheHeader) {
    tryMany("header", [](std::string& damaged, std::mt19937& random) {
        for (int i = 0; i < 3; ++i) damaged[random() % 100] = static_cast<char>(random());
    });
}

TEST_F(DamagedFileTest, CutOff) {
    const Tally tally = tryMany(
        "cut off", [](std::string& damaged, std::mt19937& random) { damaged.resize(random() % damaged.size()); });
    EXPECT_EQ(tally.unseen, 0);
}

TEST_F(DamagedFileTest, PagesOfZeros) {
    const Tally tally = tryMany("a page of zeros", [](std::string& damaged, std::mt19937& random) {
        const std::size_t at = page * (random() % (damaged.size() / page));
        damaged.replace(at, page, page, '\0');
    });
    EXPECT_EQ(tally.unseen, 0);
}

TEST_F(DamagedFileTest, PagesInOtherPlaces) {
    const Tally tally = tryMany("pages swapped", [](std::string& damaged, std::mt19937& random) {
        const std::size_t count = damaged.size() / page;
        const std::size_t first = page * (random() % count);
        const std::size_t second = page * (random() % count);
        const std::string kept = damaged.substr(first, page);
        damaged.replace(first, page, damaged, second, page);
        damaged.replace(second, page, kept);
    });
    EXPECT_EQ(tally.unseen, 0);
}

// A log is believed up to its first frame that does not fit: the library is then as it was before, and sound, unless
// pages after that frame had been copied from the log already, which the check finds.
TEST_F(DamagedFileTest, DamagedLogs) {
    std::mt19937 random(42);
    Tally tally;
    for (int i = 0; i < filesOfEachSort(); ++i) {
        std::string log = unfinished.second;
        switch (i % 4) {
        case 0:
            spoil(log, random() % log.size(), random);
            break;
        case 1:
            log.resize(random() % log.size());
            break;
        case 2: // a log of another library
            for (std::size_t at = 0; at < log.size(); at += 512) spoil(log, at, random);
            break;
        default:
            log.insert(0, page, 'x');
        }
        tryFile(unfinished.first, log, tally);
    }
    // The log beside a library that never knew it.
    tryFile(bytes, unfinished.second, tally);
    tell("log", tally);
    EXPECT_EQ(tally.atOpening, 0);
}

TEST_F(DamagedFileTest, WhatIsNoLibraryIsRefused) {
    std::string otherProgram = bytes;
    otherProgram.replace(68, 4, "Kit2");
    for (const std::string& strange :
         {std::string(), std::string("x"), std::string("Құрметті директор, бұл хат."), std::string(100000, '\0'),
          std::string("SQLite format 3\0", 16), std::string("%PDF-1.7\n") + std::string(5000, 'x'), otherProgram}) {
        const fs::path file = folder.path() / "strange";
        std::ofstream(file, std::ios::binary | std::ios::trunc) << strange;
        const auto opened = storage::Store::open(file, Access::Open);
        ASSERT_FALSE(opened) << strange.size();
        EXPECT_EQ(opened.error().kind, Fault::Kind::Corrupt) << strange.size() << opened.error().detail;
        EXPECT_TRUE(test::readFile(file) == strange) << strange.size();
    }
}

} // namespace kitapdar
