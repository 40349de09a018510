#include "tests/ctl/Ctl.h"

#include "tests/support/Paths.h"
#include "tests/support/SessionKeyring.h"

#include <QProcess>
#include <QStringList>

#include <fstream>

namespace kitapdar::ctl {

namespace {

std::string book(const std::string& number, const std::string& author, const std::string& title,
                 const std::string& year, const std::string& barcode) {
    const auto field = [](const std::string& tag, const std::string& subfields) {
        return "<datafield tag=\"" + tag + "\" ind1=\" \" ind2=\" \">" + subfields + "</datafield>";
    };
    const auto subfield = [](const char* code, const std::string& value) {
        return std::string("<subfield code=\"") + code + "\">" + value + "</subfield>";
    };
    std::string text = "<record><leader>00000nam a2200000 a 4500</leader><controlfield tag=\"001\">" + number +
                       "</controlfield>" + field("100", subfield("a", author)) + field("245", subfield("a", title)) +
                       field("260", subfield("a", "Алматы") + subfield("c", year));
    if (!barcode.empty()) text += field("952", subfield("p", barcode) + subfield("i", "И" + barcode));
    return text + "</record>";
}

} // namespace

nlohmann::json Ran::json() const {
    nlohmann::json document = nlohmann::json::parse(out, nullptr, false);
    EXPECT_FALSE(document.is_discarded()) << out << err;
    return document;
}

Ran run(const std::vector<std::string>& arguments, const char* locale, const std::filesystem::path& dataFolder,
        const std::string& input) {
    QProcess process;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("LC_ALL"), QString::fromLatin1(locale));
    for (const char* folder : {"XDG_DATA_HOME", "XDG_CONFIG_HOME"}) {
        environment.insert(QString::fromLatin1(folder), QString::fromStdString(dataFolder.string()));
    }
    // What a sanitizer build needs to be told is passed on, and how one gets into the server of the tests.
    for (const char* name : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS", "PGPASSWORD"}) {
        if (qEnvironmentVariableIsSet(name)) {
            environment.insert(QString::fromLatin1(name), qEnvironmentVariable(name));
        }
    }
    if (const QString bus = qEnvironmentVariable(test::OnBus::variable); !bus.isEmpty())
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
    process.setProcessEnvironment(environment);
    QStringList list;
    for (const std::string& argument : arguments) list.push_back(QString::fromStdString(argument));
    process.start(QString::fromStdString((test::programFolder() / "kitapdarctl").string()), list);
    process.write(input.data(), static_cast<qint64>(input.size()));
    process.closeWriteChannel();
    EXPECT_TRUE(process.waitForFinished(300000));
    EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Ran CtlTest::ctl(std::vector<std::string> arguments, const std::string& input) const {
    const std::vector<std::string> before = {"--library", library.string(), "--language", "en"};
    arguments.insert(arguments.begin(), before.begin(), before.end());
    return run(arguments, "C.UTF-8", "/dev/null/none", input);
}

nlohmann::json CtlTest::json(std::vector<std::string> arguments, int exit, const std::string& input) const {
    arguments.insert(arguments.begin(), "--json");
    const Ran ran = ctl(std::move(arguments), input);
    EXPECT_EQ(ran.exit, exit) << ran.out << ran.err;
    return ran.json();
}

std::filesystem::path CtlTest::write(const std::string& name, const std::string& text) const {
    const std::filesystem::path file = folder.path() / name;
    std::ofstream(file, std::ios::binary) << text;
    return file;
}

std::filesystem::path CtlTest::threeBooks() const {
    return write("books.xml",
                 "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                 "<collection xmlns=\"http://www.loc.gov/MARC21/slim\">" +
                     book("1", "Сәтбаев, Е.", "Сырдария түндері", "1984", "T0001") +
                     book("2", "Петрова, А.", "Степные тропы", "1991", "T0002") +
                     book("3", "Omarov, B.", "Silk Road Letters", "2003", "") + "</collection>\n");
}

void CtlTest::initWithBooks() const {
    init();
    EXPECT_EQ(ctl({"import", threeBooks().string()}).exit, 0);
    EXPECT_EQ(ctl({"reader", "add", "--surname", "Әлиева", "--name", "Гүлназ", "--card", "R001"}).exit, 0);
}

} // namespace kitapdar::ctl
