--[[
Autochrome in darktable: a target of the export module that hands each photo to Autochrome, waits
until it is done there, and brings the colour into the collection, grouped with its original.

Copy this file into darktable's folder `lua` (~/.config/darktable/lua on Linux) and write
    require "autochrome"
into the file `luarc` beside that folder. Then choose "edit in Autochrome" as the target storage of
the export module, and TIFF of 16 bits as the format. Where the program lies is said in darktable's
preferences, Lua options, if it is not on the PATH.

The result lies beside the original and is called NAME-colour; nothing is replaced.
]]

local dt = require "darktable"

local NAME = "autochrome"
local is_windows = dt.configuration.running_os == "windows"

dt.preferences.register(
  NAME, "program", "string", "Autochrome: the program",
  "what starts Autochrome; its whole path, where it is not found by its name", "Autochrome"
)

local function quoted(word)
  if is_windows then
    return '"' .. word .. '"'
  end
  return "'" .. word:gsub("'", "'\\''") .. "'"
end

local function exists(path)
  local file = io.open(path, "rb")
  if file == nil then
    return false
  end
  file:close()
  return true
end

-- A name beside the original that nothing has.
local function place_for(image, exported)
  local stem = image.filename:gsub("%.[^.]*$", "")
  local ending = exported:match("(%.[^.]*)$") or ".tif"
  local separator = is_windows and "\\" or "/"
  local start = image.path .. separator .. stem .. "-colour"
  local path, number = start .. ending, 2
  while exists(path) do
    path, number = start .. "-" .. number .. ending, number + 1
  end
  return path
end

local function edit(image, exported)
  local output = place_for(image, exported)
  local program = dt.preferences.read(NAME, "program", "string")
  local command = quoted(program) .. " --edit " .. quoted(exported) .. " --output " .. quoted(output)
  if is_windows then
    command = '"' .. command .. '"'
  end
  local status = dt.control.execute(command)
  os.remove(exported)
  if status ~= 0 or not exists(output) then
    dt.print("Autochrome: " .. image.filename .. " was given up")
    return nil
  end
  local coloured = dt.database.import(output)
  if coloured ~= nil then
    coloured:group_with(image)
  end
  return coloured
end

dt.register_storage(
  NAME, "edit in Autochrome",
  function(storage, image, format, filename, number, total, high_quality, extra)
    dt.print("Autochrome: " .. image.filename .. ", " .. number .. " of " .. total)
    edit(image, filename)
  end
)
