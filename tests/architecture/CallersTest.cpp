#include "tests/architecture/Callers.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace kitapdar::architecture {
namespace {

/// Called by nothing yet, and why it stands all the same. What gets a caller leaves the list.
const std::map<std::string, std::string>& exceptions() {
    static const std::map<std::string, std::string> all = {
        {"FixedClock::advanceMilliseconds", "the clock of the tests"},
        {"encode", "tests write files in the old encodings; what is decoded must be what was encoded"},
        {"kazakhLatin2021", "for forms and labels in the Latin alphabet"},
        {"kazakhLatin2018", "for forms and labels in the Latin alphabet"},
        {"isbnHyphensAreRight", "for the warning at an ISBN that is typed"},
    };
    return all;
}

TEST(Callers, EveryPublicFunctionOfCoreHasOneBesideTheTests) {
    std::set<std::string> found;
    for (const Uncalled& each : uncalledFunctions(readSources(false))) {
        found.insert(each.name());
        EXPECT_TRUE(exceptions().contains(each.name())) << each.header << ": nothing but tests calls " << each.name()
                                                        << "; delete it, or say in CallersTest.cpp why it stays";
    }
    for (const auto& [name, why] : exceptions())
        EXPECT_TRUE(found.contains(name)) << name << " is called, or gone: it is no exception any more";
}

Source source(std::string path, std::string_view text) { return takeApart(std::move(path), text); }

std::vector<std::string> uncalledIn(const std::vector<Source>& sources) {
    std::vector<std::string> names;
    for (const Uncalled& each : uncalledFunctions(sources)) names.push_back(each.name());
    return names;
}

TEST(Callers, AreLookedForByName) {
    const Source header = source("core/a/A.h", R"(
        namespace k {
        class A : public B {
        public:
            explicit A(int x) : m_x(x) {}
            ~A();
            bool called() const { return true; }
            void unused(std::function<void(int)> f);
            std::vector<int> list(int from = other()) const;
            void seen() override;
            template <class T> auto inlined(T t) { return hidden(t); }
            std::function<void(int)> member;
        private:
            void hidden(int);
        };
        struct V { int value() const; friend bool operator==(const V&, const V&) = default; };
        int freeOne(int);
        int withDefault(V v = {}, int more = 2) { return more; }
        inline constexpr auto joined = std::apply([](int i) { return i; }, std::tuple_cat(a, b));
        int behind(int);
        enum class E { One, Two };
        }
    )");
    const Source own =
        source("core/a/A.cpp", "void A::unused(std::function<void(int)> f) {} int freeOne(int) { return 1; }");
    const Source other = source("ui/B.cpp", "a.called(); a.list(1); /* a.unused(); */ text(\"unused()\");");
    EXPECT_EQ(uncalledIn({header, own, other}),
              (std::vector<std::string>{"A::unused", "A::inlined", "V::value", "freeOne", "withDefault", "behind"}));
}

TEST(Callers, OfTheSamePairCount) {
    const Source header = source("core/a/A.h", "int outer(int); int inner(int);");
    const Source own = source("core/a/A.cpp", "int inner(int x) { return x; } int outer(int x) { return inner(x); }");
    EXPECT_EQ(uncalledIn({header, own}), (std::vector<std::string>{"outer"}));
}

} // namespace
} // namespace kitapdar::architecture
