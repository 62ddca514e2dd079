# Everything Beibao links, found once. docs/dependencies.md says why each is here.
find_package(Threads REQUIRED)
find_package(OpenSSL 3 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n data)
find_package(Protobuf 3.21 REQUIRED)
find_package(EXPAT REQUIRED)
find_package(gRPC REQUIRED)
find_package(CLI11 REQUIRED)
find_package(spdlog REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(ZXing REQUIRED)
find_package(Catch2 3.7 REQUIRED)
find_package(benchmark REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Network Widgets DBus PrintSupport Svg Pdf PdfWidgets Multimedia Test LinguistTools)

find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(zstd REQUIRED IMPORTED_TARGET libzstd)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip)
pkg_check_modules(xlsxwriter REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(qrencode REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(sndfile REQUIRED IMPORTED_TARGET sndfile)

# The static SQLCipher, by name: its pc file would take the shared library,
# beside which a plain libsqlite3 could be loaded and write the store in clear.
find_library(SQLCIPHER_ARCHIVE NAMES libsqlcipher.a REQUIRED)
add_library(sqlcipher::static STATIC IMPORTED GLOBAL)
set_target_properties(sqlcipher::static PROPERTIES
    IMPORTED_LOCATION ${SQLCIPHER_ARCHIVE}
    INTERFACE_COMPILE_DEFINITIONS "SQLITE_HAS_CODEC;SQLITE_TEMP_STORE=2"
    INTERFACE_LINK_LIBRARIES "OpenSSL::Crypto;m;z;dl;Threads::Threads")
